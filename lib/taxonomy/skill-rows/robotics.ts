/**
 * Robotics, embedded systems and hardware: control, autonomy, simulators, firmware, chips, graphics.
 * Names follow the projects' own spelling.
 */
export const robotics = `
3d-modelling | 3D modelling | 3D modeling; 3D models
ar-vr | AR/VR | augmented reality; virtual reality; =XR; =VR; =AR | | | beside
arduino | Arduino | Raspberry Pi | >microcontrollers
autonomous-vehicles | Autonomous driving | autonomous vehicles; autonomous systems; =ADAS; =AV; self-driving vehicles; self-driving cars; ?autonomy | | | asked
autosar | AUTOSAR | | >embedded-systems
blender | =Blender | | >3d-modelling | | beside
bluetooth | Bluetooth | =BLE | >wireless
cad | =CAD | SolidWorks; AutoCAD; =CATIA
can-bus | CAN bus | =CAN; SPI; =I2C; UART; Modbus; =OPC-UA; OPC UA | >embedded-systems | | beside
carla | =CARLA | | >robot-simulation autonomous-vehicles | ~robot-simulator
computer-graphics | Computer graphics | rendering; shaders; graphics APIs | | | asked
control-systems | Control systems | =PID; model predictive control; =MPC; control algorithms; state estimation; locomotion; control theory; optimal control; motion control; robot control; feedback control
digital-design | Digital design | =RTL; chip design; =VLSI; hardware design; semiconductors
digital-twins | Digital twins | =Omniverse | >simulation
directx | DirectX | | >computer-graphics | ~graphics-api
drake | =Drake | | >robot-simulation | ~robot-simulator | beside
drones | Drones | =UAV; =UAVs; PX4
eda-tools | EDA tools | | >digital-design
electronics | Electronics | | | | beside
embedded-systems | Embedded systems | embedded GPU; embedded software; embedded devices; embedded Linux
embodied-ai | Embodied AI | physical AI; embodied intelligence; embodied agents
firmware | Firmware | =BIOS; =UEFI; =BMC; =IPMI; PXE boot
fpga | =FPGA | =FPGAs; Xilinx | >digital-design
functional-safety | Functional safety | =ISO 26262; ISO26262
game-engines | Game engines | game development
gazebo | =Gazebo | | >robot-simulation | ~robot-simulator
hardware-bring-up | Hardware bring-up | bring-up; hardware debugging
hardware-in-the-loop | Hardware-in-the-loop | =HIL; =SIL
hardware-software-codesign | Hardware/software co-design | co-design; hardware-software integration; hardware/software integration
imu | =IMU | =IMUs | >sensors
iot | =IoT | Internet of Things; Azure IoT; connected devices
isaac-lab | Isaac Lab | Isaac Gym | >robot-simulation reinforcement-learning | ~robot-simulator
isaac-sim | Isaac Sim | =Isaac | >robot-simulation | ~robot-simulator
jetson | =Jetson | | >edge-ai gpu
kinematics | Kinematics | robot kinematics; robot dynamics; vehicle dynamics; multibody dynamics | | | beside; not: team dynamics; market dynamics; group dynamics; business dynamics; social dynamics; Dynamics 365
labview | LabVIEW
lidar | LiDAR | | >sensors
manufacturing | Manufacturing processes | =MES; additive manufacturing | | | asked
mechanical-design | Mechanical design | mechanical engineering | | | beside; not: degree in mechanical; Mechanical Engineering,; or Mechanical Engineering
metal | =Metal | | >computer-graphics | ~graphics-api | beside
microcontrollers | Microcontrollers | =MCU; =STM32; =ARM | >embedded-systems | | beside
motion-planning | Motion planning | path planning; trajectory planning; planning algorithms
mujoco | MuJoCo | | >robot-simulation | ~robot-simulator | beside
opengl | OpenGL | | >computer-graphics | ~graphics-api
pcb | PCB design | =PCB | >electronics
perception | Perception | perception algorithms; perception pipelines | | | beside; not: perception of; perceptions
physics-engines | Physics engines | PhysX; physics simulation; physics simulators
plc | =PLC | =PLCs; =SCADA
pybullet | PyBullet | | >robot-simulation | ~robot-simulator
radar | =radar | =Radar; =RADAR | >sensors | | beside; not: on our radar; the radar
rf | =RF | | | | beside
risc-v | RISC-V | =ISA; =x86; ARM architecture | >computer-architecture | | beside
robot-learning | Robot learning | robot policies; policy learning; learned policies; diffusion policy; robot data | >robotics machine-learning
robot-manipulation | Robot manipulation | manipulation; robotic manipulation; end-effectors | >robotics | | beside; not: data manipulation; DOM manipulation; string manipulation
robot-simulation | Robot simulation | robotics simulation; robotic simulation | >simulation robotics
robotics | Robotics | robots; mobile robotics | | | asked
ros | =ROS | =ROS2; Robot Operating System | >robotics
rtos | =RTOS | =QNX; FreeRTOS; =Zephyr | >embedded-systems operating-systems
sensor-fusion | Sensor fusion | multi-sensor | | | asked
sensors | Sensors | cameras | | | beside
sim-to-real | Sim-to-real | domain randomization; sim2real
simulink | Simulink | Modelica | >matlab
slam | =SLAM | robot navigation; odometry; =GNSS; visual odometry; localization and mapping
systems-engineering | Systems engineering | =MBSE; system validation; systems analysis; system engineering | | | not: systems engineering team; systems engineering manager; degree in systems engineering
systemverilog | SystemVerilog | =Verilog; VHDL; =UVM; formal verification | >digital-design
teleoperation | Teleoperation | robot fleets
threejs | Three.js | | >webgl javascript | ~graphics-api
unity | =Unity | | >game-engines c-sharp | ~game-engine | beside; not: Unity Catalog
unreal | Unreal Engine | =Unreal | >game-engines c-plus-plus | ~game-engine
vulkan | =Vulkan | | >computer-graphics | ~graphics-api
webgl | WebGL | WebGPU | >computer-graphics web-applications | ~graphics-api
wifi | Wi-Fi | | >wireless | | beside
wireless | Wireless communications | =5G; =LTE; telecommunications; satellite communications | | | beside
`;
